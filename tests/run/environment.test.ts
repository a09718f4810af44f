import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/env";

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
  ])("refuses %s=%s by name", (name, value) => {
    expect(() => parseEnvironment({ [name]: value })).toThrow(new RegExp(`· ${name} `));
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
