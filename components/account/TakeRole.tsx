import type { Role } from "@/lib/domain/actor";
import type { Committee } from "@/lib/domain/committee";
import { roleWord } from "@/lib/format/permission";
import { committeeName } from "./committeeName";

interface TakeRoleProps {
  userId: string;
  role: Role;
  committees: readonly Committee[];
  /** Null where the viewer may not take it. */
  take: ((form: FormData) => Promise<void>) | null;
}

/** A role that somebody has, with the way to take it away. */
export function TakeRole({ userId, role, committees, take }: TakeRoleProps) {
  const name = `${roleWord(role.role)}, ${committeeName(role.committeeId, committees)}`;
  return (
    <li className="mb-1 flex flex-wrap items-baseline gap-x-4 text-sm">
      {name}
      {take && (
        <form action={take}>
          <input type="hidden" name="userId" value={userId} />
          <input type="hidden" name="committeeId" value={role.committeeId ?? ""} />
          <input type="hidden" name="role" value={role.role} />
          <button type="submit" className="cursor-pointer py-1 text-accent underline">
            Ta bort<span className="sr-only"> {name}</span>
          </button>
        </form>
      )}
    </li>
  );
}
