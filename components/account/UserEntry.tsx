import type { Role } from "@/lib/domain/actor";
import type { Committee } from "@/lib/domain/committee";
import { formatMoment, formatMomentWithTime } from "@/lib/format/date";
import { roleWord } from "@/lib/format/permission";
import { committeeName } from "./committeeName";
import { GiveRole } from "./GiveRole";
import type { HandedOver } from "./HandedOverNote";
import { ResetPassword } from "./ResetPassword";
import { TakeRole } from "./TakeRole";

type FormAction = (form: FormData) => Promise<void>;

interface Account {
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  deactivatedAt: Date | null;
  lockedUntil: Date | null;
  passwordExpiresAt: Date | null;
}

interface UserEntryProps {
  user: Account;
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

/** One account in a line: who, how it stands, what they may where; and what can be done about it, when asked. */
export function UserEntry({ user, isSelf, isForAll, committees, actions }: UserEntryProps) {
  const standing = standingOf(user, new Date());
  return (
    <article className="border-b border-rule py-4 first:pt-0" aria-label={user.name}>
      <div className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
        <div className="min-w-0">
          <h3>
            {user.name}
            {isSelf && <span className="font-normal text-quiet"> (du)</span>}
          </h3>
          <p className="text-sm wrap-anywhere text-quiet">{user.email}</p>
          {standing && <p className="text-sm">{standing}</p>}
        </div>
        <ul className="text-sm">
          {user.roles.length === 0 && <li className="text-quiet">Ingen roll i någon nämnd</li>}
          {user.roles.map(({ committeeId, role }) => (
            <li key={`${committeeId} ${role}`}>
              {roleWord(role)}, {committeeName(committeeId, committees)}
            </li>
          ))}
        </ul>
      </div>
      <details className="mt-2 text-sm">
        <summary className="inline-block cursor-pointer py-1 text-accent underline underline-offset-4">
          Ändra<span className="sr-only"> {user.name}</span>
        </summary>
        <Changes {...{ user, isSelf, isForAll, committees, actions }} />
      </details>
    </article>
  );
}

function Changes({ user, isSelf, isForAll, committees, actions }: UserEntryProps) {
  const isActive = user.deactivatedAt === null;
  const isManaged = ({ committeeId }: Role) =>
    isForAll || committees.some(({ id }) => id === committeeId);
  const taken = user.roles.filter((role) => isManaged(role) && !(isSelf && role.role === "admin"));
  return (
    <div className="mt-2 mb-2 border-l-4 border-rule-strong pl-4">
      {isActive && (
        <GiveRole user={user} committees={committees} isForAll={isForAll} give={actions.giveRole} />
      )}
      {taken.length > 0 && (
        <ul className="mt-3">
          {taken.map((role) => (
            <TakeRole
              key={`${role.committeeId} ${role.role}`}
              userId={user.id}
              role={role}
              committees={committees}
              take={actions.takeRole}
            />
          ))}
        </ul>
      )}
      {isForAll && (
        <div className="mt-4 flex flex-wrap items-start gap-3">
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
    </div>
  );
}

/** What an admin must know of an account beside its roles; nothing when all is as it should be. */
function standingOf({ deactivatedAt, lockedUntil, passwordExpiresAt }: Account, now: Date): string {
  if (deactivatedAt) return `Avstängd sedan ${formatMoment(deactivatedAt)}`;
  if (lockedUntil) return `Vilar till ${formatMomentWithTime(lockedUntil)} efter för många fel`;
  if (!passwordExpiresAt) return "";
  return passwordExpiresAt > now
    ? `Väntar på första inloggningen, senast ${formatMomentWithTime(passwordExpiresAt)}`
    : "Har inte valt ett eget lösenord, och engångslösenordet gäller inte längre";
}
