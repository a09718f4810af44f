import type { Role } from "@/lib/domain/actor";
import type { Committee } from "@/lib/domain/committee";
import { formatMoment } from "@/lib/format/date";
import { GiveRole } from "./GiveRole";
import type { HandedOver } from "./HandedOverNote";
import { ResetPassword } from "./ResetPassword";
import { TakeRole } from "./TakeRole";

type FormAction = (form: FormData) => Promise<void>;

interface UserEntryProps {
  user: {
    id: string;
    name: string;
    email: string;
    roles: readonly Role[];
    deactivatedAt: Date | null;
    lockedUntil: Date | null;
  };
  isSelf: boolean;
  /** Whether the viewer is an admin of all committees, and so of the accounts themselves. */
  isForAll: boolean;
  /** The committees whose roles the viewer manages. */
  committees: readonly Committee[];
  actions: {
    giveRole: FormAction;
    takeRole: FormAction;
    reset: (state: HandedOver, form: FormData) => Promise<HandedOver>;
    deactivate: FormAction;
    reactivate: FormAction;
  };
}

/** One account: who, what they may, and what can be done about it. */
export function UserEntry({ user, isSelf, isForAll, committees, actions }: UserEntryProps) {
  const isActive = user.deactivatedAt === null;
  const isManaged = ({ committeeId }: Role) =>
    isForAll || committees.some(({ id }) => id === committeeId);
  return (
    <article className="border-b border-rule pb-6 not-first:pt-6" aria-label={user.name}>
      <h3>
        {user.name}
        {isSelf && <span className="font-normal text-quiet"> (du)</span>}
      </h3>
      <p className="text-sm text-quiet">
        {user.email}
        {user.deactivatedAt && `, avstängd sedan ${formatMoment(user.deactivatedAt)}`}
        {user.lockedUntil && ", vilar efter för många fel lösenord"}
      </p>
      <ul className="mt-3">
        {user.roles.map((role) => (
          <TakeRole
            key={`${role.committeeId} ${role.role}`}
            userId={user.id}
            role={role}
            committees={committees}
            take={isManaged(role) && !(isSelf && role.role === "admin") ? actions.takeRole : null}
          />
        ))}
      </ul>
      {isActive && (
        <GiveRole user={user} committees={committees} isForAll={isForAll} give={actions.giveRole} />
      )}
      {isForAll && (
        <div className="mt-4 flex flex-wrap items-start gap-3 text-sm">
          {isActive && <ResetPassword user={user} reset={actions.reset} />}
          {!isSelf && (
            <form action={isActive ? actions.deactivate : actions.reactivate}>
              <input type="hidden" name="userId" value={user.id} />
              <button type="submit" className="button-quiet">
                {isActive ? "Stäng av" : "Öppna igen"}
                <span className="sr-only"> {user.name}</span>
              </button>
            </form>
          )}
        </div>
      )}
    </article>
  );
}
