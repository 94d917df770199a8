// How the tests run; vite.config.ts takes it where vitest asks.
import path from "node:path";
import type { ViteUserConfig } from "vitest/config";

// Units run in plain Node, side by side; journeys after them, one at a time, in a real browser.
const soak = process.env.SOAK === "1";
export const testing: ViteUserConfig = {
  root: path.resolve(import.meta.dirname, ".."),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/journeys/**", "tests/bench/**"],
          environment: "node",
          testTimeout: soak ? 3_600_000 : 30_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: ["tests/journeys/**/*.journey.ts"],
          environment: "node",
          globalSetup: ["tests/journeys/setup.ts"],
          fileParallelism: false,
          // A real browser on a busy machine: a frame may come late once, a fault comes every time.
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
};
