import { configs as lit } from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import { configs as wc } from "eslint-plugin-wc";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["build/", "dist/", "coverage/", "node_modules/"] },
  ...tseslint.configs.recommended,
  {
    files: ["src/**/*.ts", "tests/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // node:test's own calls answer with promises that its runner awaits.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            { from: "package", package: "node:test", name: ["describe", "it", "test", "suite"] },
          ],
        },
      ],
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
    },
  },
  {
    files: ["src/{element,render}/**/*.ts"],
    plugins: { ...lit["flat/recommended"].plugins, ...wc["flat/recommended"].plugins, "lit-a11y": litA11y },
    rules: {
      ...lit["flat/recommended"].rules,
      ...wc["flat/recommended"].rules,
      "lit-a11y/alt-text": "error",
      "lit-a11y/anchor-is-valid": "error",
      "lit-a11y/aria-attr-valid-value": "error",
      "lit-a11y/aria-attrs": "error",
      "lit-a11y/aria-role": "error",
      "lit-a11y/click-events-have-key-events": "error",
      "lit-a11y/role-has-required-aria-attrs": "error",
      "lit-a11y/tabindex-no-positive": "error",
      "lit-a11y/valid-lang": "error",
    },
  },
  {
    // Chai's assertions are expressions, and its chains look like promises.
    files: ["tests/element/**/*.ts"],
    rules: {
      "@typescript-eslint/no-floating-promises": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
  {
    files: ["**/*.mjs", "demo/**/*.js"],
    rules: { eqeqeq: "error", "@typescript-eslint/no-unused-vars": "error" },
  },
);
