// How the tests run; vite.config.ts takes it where vitest asks.
import path from "node:path";
import type { ViteUserConfig } from "vitest/config";

// Units run in plain Node, journeys after them in a real browser. Neither mocks modules, so a worker keeps what it
// has loaded (and its browser) for its next file: of all that was measured here this saves most.
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
          isolate: false,
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
          isolate: false,
          // Two browsers beside each other, whatever the machine: a page waits for itself half of the time.
          maxWorkers: 2,
          testTimeout: soak ? 600_000 : 120_000,
          hookTimeout: 120_000,
          // A state is waited for as long as a slow machine may need; one that never comes still fails.
          expect: { poll: { timeout: 15_000 } },
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
};
