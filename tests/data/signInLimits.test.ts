import { describe, expect, it } from "vitest";
import { signIn } from "@/lib/data/auth";
import { resetAccount, setActive } from "@/lib/data/auth/accounts";
import {
  addressOf,
  failuresAllowed,
  minutesCounted,
  uncountAddress,
} from "@/lib/data/auth/addressLimit";
import { inTurn, TooBusy } from "@/lib/data/auth/gate";
import { hoursValid } from "@/lib/data/auth/oneTime";
import { hashPassword } from "@/lib/data/auth/password";
import { signedInBy } from "@/lib/data/session";
import { changePassword } from "@/lib/data/users";
import { commandLine } from "@/lib/domain/actor";
import { accountOf, cookiesOf, password, site, withCookies } from "./account";
import { sql } from "./sql";

const ended = { kind: "ended" };
const refused = { kind: "refused" };
const tooMany = { kind: "tooMany" };
const letIn = { kind: "signedIn" };
const wrong = "fel lösenord här";

function from(address: string): Headers {
  return new Headers({ ...site, "x-forwarded-for": address });
}

describe("a one-time password", () => {
  it("lets in once, and then only changes to one's own while that session lasts", async () => {
    const { id, email } = await accountOf();
    const once = await resetAccount(commandLine, id);
    const given = { email, password: once };
    expect(await signIn(from("10.0.0.1"), { email, password: wrong })).toEqual(refused);
    const headers = withCookies(cookiesOf(await signIn(from("10.0.0.1"), given)));
    expect(await signIn(from("10.0.0.1"), given)).toEqual(ended);
    const { actor = null } = (await signedInBy(headers)) ?? {};
    const next = "mitt alldeles egna";
    expect(await changePassword(actor, headers, { current: once, next })).not.toBeNull();
    expect(await signIn(from("10.0.0.1"), { email, password: next })).toMatchObject(letIn);
    expect(await signIn(from("10.0.0.1"), given)).toEqual(refused);
  });

  it("lets one in of two who come with it at once", async () => {
    const { id, email } = await accountOf();
    const once = await resetAccount(commandLine, id);
    const outcomes = await Promise.all(
      [1, 2].map(() => signIn(from("10.0.0.1"), { email, password: once })),
    );
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(["ended", "signedIn"]);
  });

  it(`ends after ${hoursValid} hours, which only whoever has it is told`, async () => {
    const { id, email } = await accountOf();
    const once = await resetAccount(commandLine, id);
    const [row] = await sql<{ hours: number }>(
      `SELECT round(extract(epoch FROM password_expires_at - now()) / 3600)::int AS hours
       FROM app_user WHERE id = $1`,
      [id],
    );
    expect(row?.hours).toBe(hoursValid);
    await sql("UPDATE app_user SET password_expires_at = now() WHERE id = $1", [id]);
    expect(await signIn(from("10.0.0.1"), { email, password: wrong })).toEqual(refused);
    expect(await signIn(from("10.0.0.1"), { email, password: once })).toEqual(ended);
    await setActive(commandLine, id, false);
    expect(await signIn(from("10.0.0.1"), { email, password: once })).toEqual(refused);
    await setActive(commandLine, id, true);
    const again = await resetAccount(commandLine, id);
    expect(await signIn(from("10.0.0.1"), { email, password: again })).toMatchObject(letIn);
  });

  it("always has an end, and one's own never, whoever stores it", async () => {
    const { id } = await accountOf();
    for (const change of ["must_change_password = true", "password_expires_at = now()"]) {
      const stored = sql(`UPDATE app_user SET ${change} WHERE id = $1`, [id]);
      await expect(stored).rejects.toThrow(/app_user_one_time_password_expires/);
    }
  });
});

describe("many failures from one address", () => {
  it("keep it out whatever account it tries, and no other address", async () => {
    const { email } = await accountOf();
    const guess = (count: number) => ({ email: `gissning${count}@exempel.se`, password: wrong });
    for (let count = 0; count < failuresAllowed; count += 1) {
      expect(await signIn(from("10.0.0.2"), guess(count))).toEqual(refused);
    }
    expect(await signIn(from("10.0.0.2"), guess(0))).toEqual(tooMany);
    expect(await signIn(from("10.0.0.2"), { email, password })).toEqual(tooMany);
    expect(await signIn(from("10.0.0.9, 10.0.0.2"), { email, password })).toEqual(tooMany);
    expect(await signIn(from("10.0.0.2, 10.0.0.9"), { email, password })).toMatchObject(letIn);
    const minutes = `interval '${minutesCounted} minutes'`;
    await sql(`UPDATE sign_in_address SET since = now() - ${minutes} WHERE address = '10.0.0.2'`);
    expect(await signIn(from("10.0.0.2"), { email, password })).toMatchObject(letIn);
  });

  it("are counted as they begin, so that many at once are not all the last one allowed", async () => {
    await sql(`INSERT INTO sign_in_address VALUES ('10.0.0.3', ${failuresAllowed - 2}, now())`);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, count) =>
        signIn(from("10.0.0.3"), { email: `samtidig${count}@exempel.se`, password: wrong }),
      ),
    );
    expect(outcomes.filter(({ kind }) => kind === "refused")).toHaveLength(2);
    expect(outcomes.filter(({ kind }) => kind === "tooMany")).toHaveLength(6);
  });

  it("are not those who get in, however many share the address", async () => {
    const { email } = await accountOf();
    await sql(`INSERT INTO sign_in_address VALUES ('10.0.0.4', ${failuresAllowed - 1}, now())`);
    for (const _ of [1, 2, 3]) {
      expect(await signIn(from("10.0.0.4"), { email, password })).toMatchObject(letIn);
    }
    const [row] = await sql("SELECT attempts FROM sign_in_address WHERE address = '10.0.0.4'");
    expect(row).toEqual({ attempts: failuresAllowed - 1 });
  });

  it("are forgotten with the address when they count no more", async () => {
    await sql("INSERT INTO sign_in_address VALUES ('10.0.0.5', 3, now() - interval '1 day')");
    await signIn(from("10.0.0.6"), { email: "ny@exempel.se", password: wrong });
    expect(await sql("SELECT FROM sign_in_address WHERE address = '10.0.0.5'")).toEqual([]);
    await uncountAddress("10.0.0.7");
  });
});

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["1.1.1.1, 203.0.113.7", "203.0.113.7"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["<script>", "unknown"],
  ["", "unknown"],
])("an address as %s says is counted as %s", (given, address) => {
  expect(addressOf(from(given))).toBe(address);
});

describe("a flood", () => {
  it("is sent away unlooked at when too many wait, and the rest get their turn, two at a time", async () => {
    let [working, most, done] = [0, 0, 0];
    let open = () => {};
    const opened = new Promise<void>((resolve) => (open = resolve));
    const work = async () => {
      working += 1;
      most = Math.max(most, working);
      await opened;
      working -= 1;
      done += 1;
    };
    const all = Promise.allSettled(Array.from({ length: 100 }, () => inTurn(work)));
    open();
    const away = (await all).filter((each) => each.status === "rejected");
    expect(away).toHaveLength(58);
    expect(away.every(({ reason }) => reason instanceof TooBusy)).toBe(true);
    expect({ most, done }).toEqual({ most: 2, done: 42 });
    expect(await inTurn(async () => "lugnt igen")).toBe("lugnt igen");
    await expect(inTurn(() => Promise.reject(new Error("fel")))).rejects.toThrow("fel");
    expect(await inTurn(async () => "ändå")).toBe("ändå");
  });

  it("of attempts to sign in is answered, each with a refusal, and the right password gets in after", async () => {
    const { email } = await accountOf();
    const outcomes = await Promise.all(
      Array.from({ length: 120 }, (_, count) =>
        signIn(from(`10.1.0.${count}`), { email: `flod${count}@exempel.se`, password: wrong }),
      ),
    );
    const kinds = new Set(outcomes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(["refused", "tooMany"]));
    expect(await signIn(from("10.2.0.1"), { email, password })).toMatchObject(letIn);
  });
});

/** Work is told in processor time, which what else the machine does leaves alone. */
describe("a refusal costs one look at a password, whatever is wrong", () => {
  it.each([
    ["an unknown e-mail", async () => "finns.inte@exempel.se"],
    ["a wrong password", async () => (await accountOf()).email],
    [
      "a deactivated account",
      async () => {
        const { id, email } = await accountOf();
        await setActive(commandLine, id, false);
        return email;
      },
    ],
    [
      "an account that rests",
      async () => {
        const { id, email } = await accountOf();
        await sql("UPDATE app_user SET locked_until = now() + interval '1 hour' WHERE id = $1", [
          id,
        ]);
        return email;
      },
    ],
  ])("%s", async (_, who) => {
    const email = await who();
    const one = await costOf(() => hashPassword(wrong));
    const refusal = await costOf(() => signIn(from("10.3.0.1"), { email, password: wrong }));
    expect(refusal).toBeGreaterThan(one * 0.7);
  });
});

/** The least processor time of some tries, in microseconds: what the work itself takes. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
  const costs: number[] = [];
  for (const _ of [1, 2, 3, 4, 5]) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    costs.push(user + system);
  }
  return Math.min(...costs);
}
