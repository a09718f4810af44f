import type { Role } from "@/lib/domain/actor";
import type { Committee } from "@/lib/domain/committee";
import { roleMeaning, roleWord } from "@/lib/format/permission";
import { committeeName } from "./committeeName";

interface RoleListProps {
  roles: readonly Role[];
  committees: readonly Committee[];
}

/** What one may do where, in words. */
export function RoleList({ roles, committees }: RoleListProps) {
  if (roles.length === 0) return <p className="text-quiet">Ingen roll i någon nämnd än.</p>;
  return (
    <ul className="max-w-measure">
      {roles.map(({ committeeId, role }) => (
        <li key={`${committeeId} ${role}`} className="mb-2">
          <strong>{roleWord(role)}</strong>, {committeeName(committeeId, committees)}:{" "}
          {roleMeaning(role)}.
        </li>
      ))}
    </ul>
  );
}
