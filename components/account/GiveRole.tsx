import type { Committee } from "@/lib/domain/committee";
import { RoleChoice } from "./RoleChoice";

interface GiveRoleProps {
  user: { id: string; name: string };
  committees: readonly Committee[];
  isForAll: boolean;
  give: (form: FormData) => Promise<void>;
}

/** Gives somebody a role in a committee. */
export function GiveRole({ user, committees, isForAll, give }: GiveRoleProps) {
  return (
    <form action={give} className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="userId" value={user.id} />
      <RoleChoice committees={committees} isForAll={isForAll} />
      <button type="submit" className="button-quiet">
        Ge roll<span className="sr-only"> till {user.name}</span>
      </button>
    </form>
  );
}
