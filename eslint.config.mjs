import next from "eslint-config-next/core-web-vitals";
import typescript from "eslint-config-next/typescript";
import prettier from "eslint-config-prettier/flat";

const noGeneratedClient = {
  group: ["**/generated/*", "@prisma/*"],
  message: "Only lib/data knows Prisma.",
};

const config = [
  {
    ignores: [".next*/**", ".data/**", "lib/data/generated/**", "next-env.d.ts", "test-results/**"],
  },
  ...next,
  ...typescript,
  prettier,
  {
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-console": "error",
      "prefer-const": "error",
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "The environment is read in lib/env.ts." },
      ],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          ignoreRestSiblings: true,
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
        },
      ],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    ignores: ["lib/data/**"],
    rules: { "no-restricted-imports": ["error", { patterns: [noGeneratedClient] }] },
  },
  {
    // The tests' own set-up reads how much to test, which is no setting of the site.
    files: ["lib/env.ts", "lib/run/**", "instrumentation.ts", "tests/setup/**"],
    rules: { "no-restricted-properties": "off" },
  },
  {
    // Commands speak to a person at a terminal.
    files: ["lib/run/**", "lib/cli/**", "prisma/seed.ts", "tests/setup/**", "tests/bench/**"],
    rules: { "no-console": "off" },
  },
];

export default config;
