import "server-only";
import { database } from "../client";

/** So many wrong passwords in a row, from wherever they come, and the account rests for so long. */
export const attemptsAllowed = 10;
export const minutesLocked = 15;

/**
 * `id` of the account, null when there is none. The last attempt before a rest `isLast`. `isOneTime` when its
 * password is one that another made.
 */
export interface Attempt {
  id: string | null;
  isLast: boolean;
  isOneTime: boolean;
}

/**
 * Counts an attempt to sign in before the password is looked at, so that many at once can't all be
 * the last one allowed. Null when the account rests or is deactivated; one that doesn't exist does not.
 */
export async function countAttempt(email: string): Promise<Attempt | null> {
  const [counted] = await database().$queryRaw<Attempt[]>`
    UPDATE app_user SET
      failed_sign_ins = CASE WHEN locked_until IS NULL THEN failed_sign_ins + 1 ELSE 1 END,
      locked_until = CASE
        WHEN locked_until IS NULL AND failed_sign_ins + 1 >= ${attemptsAllowed}
        THEN now() + ${minutesLocked} * interval '1 minute'
      END
    WHERE email = ${email} AND deactivated_at IS NULL
      AND (locked_until IS NULL OR locked_until <= now())
    RETURNING id, locked_until IS NOT NULL AS "isLast", must_change_password AS "isOneTime"`;
  if (counted) return counted;
  const isKnown = (await database().user.count({ where: { email } })) > 0;
  return isKnown ? null : { id: null, isLast: false, isOneTime: false };
}

/** The right password was given, or a new one: what was counted is forgotten. */
export async function forgetAttempts(id: string): Promise<void> {
  const data = { failedSignIns: 0, lockedUntil: null };
  await database().user.update({ select: { id: true }, where: { id }, data });
}
