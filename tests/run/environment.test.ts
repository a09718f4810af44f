import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/env";

const openId = {
  OIDC_ISSUER: "https://login.example.se/v2.0",
  OIDC_CLIENT_ID: "namndkollen",
  OIDC_CLIENT_SECRET: "hemligt",
};

describe("the environment", () => {
  it("needs nothing", () => {
    expect(parseEnvironment({})).toEqual({
      HOST: "127.0.0.1",
      PORT: 3000,
      DATA_DIR: ".data",
      NEXT_DIST_DIR: ".next",
    });
  });

  it("takes an empty variable for an unset one", () => {
    const given = { DATABASE_URL: "", HOST: " ", PORT: "", DATA_DIR: "" };
    expect(parseEnvironment(given)).toEqual(parseEnvironment({}));
  });

  it.each([
    ["DATABASE_URL", "postgres://a:b@db.example:5432/namnd"],
    ["DATABASE_URL", "postgresql://127.0.0.1/namnd?sslmode=require"],
    ["HOST", "0.0.0.0"],
    ["HOST", "::"],
    ["HOST", "namnd.example.se"],
    ["PORT", "1"],
    ["PORT", "65535"],
    ["DATA_DIR", "/var/lib/namnd"],
    ["AUTH_SECRET", "0123456789abcdef0123456789abcdef"],
  ])("accepts %s=%s", (name, value) => {
    expect(String(parseEnvironment({ [name]: value })[name as "HOST"])).toBe(value);
  });

  it.each([
    ["DATABASE_URL", "mysql://a/b"],
    ["DATABASE_URL", "postgresql://localhost"],
    ["DATABASE_URL", "localhost/namnd"],
    ["HOST", "http://localhost"],
    ["HOST", "a b"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "3000.5"],
    ["PORT", "tre tusen"],
    ["NEXT_DIST_DIR", "../out"],
    ["AUTH_SECRET", "för kort"],
    ["OIDC_ISSUER", "login.example.se"],
    ["OIDC_ISSUER", "http://login.example.se"],
    ["OIDC_CLIENT_ID", ""],
  ])("refuses %s=%s by name", (name, value) => {
    const all = name.startsWith("OIDC_") ? openId : {};
    expect(() => parseEnvironment({ ...all, [name]: value })).toThrow(new RegExp(`· ${name} `));
  });

  it("takes the organisation's own sign-in whole or not at all", () => {
    expect(parseEnvironment(openId)).toMatchObject(openId);
    const one = { OIDC_CLIENT_ID: "namndkollen" };
    expect(() => parseEnvironment(one)).toThrow(/OIDC_ISSUER saknas[^]*OIDC_CLIENT_SECRET saknas/);
  });
});

describe("a command with a faulty environment", () => {
  it.each(["start", "dev"])("%s lists all the faults at once and exits 1", (name) => {
    const env = {
      PATH: "",
      DATABASE_URL: "mysql://a/b",
      HOST: "a b",
      PORT: "0",
      DATA_DIR: "package.json/data",
    };
    const { status, stderr } = spawnSync(process.execPath, [`lib/run/${name}.mjs`], {
      env: { ...env, NODE_ENV: "test" },
      encoding: "utf8",
    });
    expect(stderr.match(/· (\w+)/g)).toEqual(["· DATABASE_URL", "· HOST", "· PORT", "· DATA_DIR"]);
    expect(status).toBe(1);
  });
});
