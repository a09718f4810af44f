import { Readable } from "node:stream";
import { beforeEach, describe, expect, it, vi, type MockInstance } from "vitest";
import { main } from "@/lib/cli/user";
import { signIn } from "@/lib/data/auth";
import { signedInBy } from "@/lib/data/session";
import { signedIn, site } from "./account";

let said: string[];
let complained: string[];
let complaints: MockInstance;
beforeEach(() => {
  [said, complained] = [[], []];
  vi.spyOn(console, "log").mockImplementation((line) => void said.push(String(line)));
  complaints = vi.spyOn(console, "error");
  complaints.mockImplementation((line) => void complained.push(String(line)));
});

/** Runs the command with something on its standard input; what it complains of is looked at, and no noise. */
async function run(args: string[], input = ""): Promise<number> {
  const code = await main(args, Readable.from([Buffer.from(input)]));
  complaints.mockClear();
  return code;
}

describe("npm run user", () => {
  it("makes the first admin, who signs in with the password that is printed once", async () => {
    expect(await run(["add", "--admin", "Forsta@Exempel.se", "Första", "Admin"])).toBe(0);
    expect(said[0]).toBe("Forsta@Exempel.se har fått ett konto som administratör.");
    const once = said[1]?.replace("Engångslösenord: ", "") ?? "";
    expect(said[2]).toMatch(/en gång, inom 72 timmar/);
    expect(await signedInBy(await signedIn("forsta@exempel.se", once))).toMatchObject({
      actor: { name: "Första Admin" },
      mustChangePassword: true,
    });
  });

  it("takes a password of one's own from standard input", async () => {
    const args = ["add", "--admin", "--stdin", "egen@exempel.se", "Egen"];
    expect(await run(args, "ett eget gott lösenord\n")).toBe(0);
    expect(said).toEqual(["egen@exempel.se har fått ett konto som administratör."]);
    const given = { email: "egen@exempel.se", password: "ett eget gott lösenord" };
    expect(await signIn(new Headers(site), given)).toMatchObject({ kind: "signedIn" });
  });

  it.each([
    ["kort", /minst 12 tecken/],
    ["a".repeat(129), /högst 128 tecken/],
    ["121212121212121", /lätt att gissa/],
    ["Svag@exempel.se", /lätt att gissa/],
    ["", /minst 12 tecken/],
  ])("refuses the password %s, and makes no account", async (password, why) => {
    expect(await run(["add", "--stdin", "svag@exempel.se", "Svag"], password)).toBe(1);
    expect(complained.join()).toMatch(why);
    expect(await run(["reset", "svag@exempel.se"])).toBe(1);
    expect(complained.join()).toMatch("svag@exempel.se har inget konto.");
  });

  it("tells who has an account already, and what to do, and changes nothing", async () => {
    await run(["add", "--stdin", "samma@exempel.se", "Samma"], "det första lösenordet");
    expect(await run(["add", "--admin", "SAMMA@exempel.se", "Annan"])).toBe(1);
    expect(complained).toEqual([
      "SAMMA@exempel.se har redan ett konto. Nytt lösenord: npm run user -- reset SAMMA@exempel.se",
    ]);
    const given = { email: "samma@exempel.se", password: "det första lösenordet" };
    expect(await signIn(new Headers(site), given)).toMatchObject({ kind: "signedIn" });
  });

  it("tells an address that is none", async () => {
    expect(await run(["add", "ingenadress", "Namn"])).toBe(1);
    expect(complained).toEqual(["”ingenadress” är ingen e-postadress."]);
  });

  it("lists, deactivates, activates and resets", async () => {
    await run(["add", "lista@exempel.se", "Lista"]);
    expect(await run(["deactivate", "lista@exempel.se"])).toBe(0);
    said = [];
    expect(await run(["list"])).toBe(0);
    expect(said).toContain("lista@exempel.se\tLista\tavstängd");
    expect(await run(["activate", "lista@exempel.se"])).toBe(0);
    expect(await run(["reset", "lista@exempel.se"])).toBe(0);
    expect(said.at(-2)).toMatch(/^Engångslösenord: [a-z2-9-]{23}$/);
  });

  it.each([[[]], [["add"]], [["list", "x"]], [["add", "--fel", "a@b.se", "N"]], [["radera", "x"]]])(
    "tells how it is used when told %j",
    async (args) => {
      expect(await run(args)).toBe(2);
      expect(complained[0]).toMatch(/^Så här:/);
    },
  );
});
