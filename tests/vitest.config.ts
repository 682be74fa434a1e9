/** Three suites: `unit` mirrors src, `built` looks at the built files, `browser` drives the built extension. */
import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  root,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/built/**"],
          // Laws take their time on a busy machine; how fast something is has tests of its own.
          testTimeout: 60_000,
          // One a core: left to itself the runner keeps a core free, which is half of a machine of two.
          maxWorkers: "100%",
        },
      },
      { extends: true, test: { name: "built", include: ["tests/built/**/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
