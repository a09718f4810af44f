import { roleNames } from "@/lib/domain/actor";
import type { Committee } from "@/lib/domain/committee";
import { roleWord } from "@/lib/format/permission";
import { committeeName } from "./committeeName";

interface RoleChoiceProps {
  committees: readonly Committee[];
  /** Whether the one who chooses may make an admin of all committees. */
  isForAll: boolean;
  /** What it is called to choose none, where one may. */
  none?: string;
}

/** A role and a committee to have it in; for all committees only an admin's, which the list of choices says. */
export function RoleChoice({ committees, isForAll, none }: RoleChoiceProps) {
  return (
    <>
      <label className="block">
        <span className="mb-1 block text-sm font-semibold">Roll</span>
        <select name="role" className="field w-full">
          {none && <option value="">{none}</option>}
          {roleNames.map((role) => (
            <option key={role} value={role}>
              {roleWord(role)}
            </option>
          ))}
        </select>
      </label>
      <label className="block min-w-0">
        <span className="mb-1 block text-sm font-semibold">Nämnd</span>
        <select name="committeeId" className="field w-full">
          {committees.map(({ id }) => (
            <option key={id} value={id}>
              {committeeName(id, committees)}
            </option>
          ))}
          {isForAll && <option value="">Alla nämnder (bara administratör)</option>}
        </select>
      </label>
    </>
  );
}
