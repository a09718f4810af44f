import { roleNames } from "@/lib/domain/actor";
import type { Committee } from "@/lib/domain/committee";
import { roleWord } from "@/lib/format/permission";
import { committeeName } from "./committeeName";

interface GiveRoleProps {
  user: { id: string; name: string };
  committees: readonly Committee[];
  isForAll: boolean;
  give: (form: FormData) => Promise<void>;
}

/** A role in a committee; for all committees only an admin's, which the list of choices says. */
export function GiveRole({ user, committees, isForAll, give }: GiveRoleProps) {
  return (
    <form action={give} className="mt-3 flex flex-wrap items-end gap-3 text-sm">
      <input type="hidden" name="userId" value={user.id} />
      <label className="block">
        <span className="kicker mb-0.5 block">Roll</span>
        <select name="role" className="field">
          {roleNames.map((role) => (
            <option key={role} value={role}>
              {roleWord(role)}
            </option>
          ))}
        </select>
      </label>
      <label className="block max-w-full">
        <span className="kicker mb-0.5 block">Nämnd</span>
        <select name="committeeId" className="field">
          {committees.map(({ id }) => (
            <option key={id} value={id}>
              {committeeName(id, committees)}
            </option>
          ))}
          {isForAll && <option value="">Alla nämnder (bara administratör)</option>}
        </select>
      </label>
      <button type="submit" className="button-quiet">
        Ge roll<span className="sr-only"> till {user.name}</span>
      </button>
    </form>
  );
}
