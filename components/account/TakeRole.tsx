import type { Role } from "@/lib/domain/actor";
import type { Committee } from "@/lib/domain/committee";
import { roleWord } from "@/lib/format/permission";
import { committeeName } from "./committeeName";

interface TakeRoleProps {
  userId: string;
  role: Role;
  committees: readonly Committee[];
  take: (form: FormData) => Promise<void>;
}

/** The way to take a role away from somebody who has it. */
export function TakeRole({ userId, role, committees, take }: TakeRoleProps) {
  return (
    <li>
      <form action={take}>
        <input type="hidden" name="userId" value={userId} />
        <input type="hidden" name="committeeId" value={role.committeeId ?? ""} />
        <input type="hidden" name="role" value={role.role} />
        <button type="submit" className="cursor-pointer py-1 text-left text-accent underline">
          Ta bort rollen {roleWord(role.role).toLowerCase()} i{" "}
          {committeeName(role.committeeId, committees)}
        </button>
      </form>
    </li>
  );
}
