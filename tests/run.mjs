// The whole test: types, lint, builds, units and journeys. `npm test -- --quick` leaves the journeys out;
// `--svg` takes WebGL from every journey, `--webgl` gives it to all; `--soak` fuzzes long, walks all journeys with and
// without WebGL, and shows axe every view in every look and language; any other word is handed to vitest (`npm test -- tests/model`).
// Ends with `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const args = process.argv.slice(2);

const quick = args.includes("--quick");
const soak = args.includes("--soak");
const chosen = args.filter((arg) => !arg.startsWith("--"));
const bin = (name) => path.join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);

function run(command, parameters, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

let passed = 0;
let failed = 0;

async function step(name, command, parameters, env) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const ok = (await run(command, parameters, env)) === 0;
  console.log(`── ${name}: ${ok ? "fine" : "FAILED"} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Runs a vitest project and counts its tests; a run that breaks without a failed test counts as one failure. */
async function suite(name, project, env = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "quanze-test-"));
  const report = path.join(folder, "report.json");
  console.log(`\n── ${name}`);
  const code = await run(
    bin("vitest"),
    [
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...chosen,
    ],
    { QUANZE_BUILT: "1", ...(soak && { SOAK: "1" }), ...env },
  );
  let failures = 0;
  try {
    const result = JSON.parse(readFileSync(report, "utf8"));
    passed += result.numPassedTests;
    failures = result.numFailedTests;
    if (result.numPendingTests > 0) console.log(`── ${name}: ${result.numPendingTests} skipped`);
    if (result.numTotalTests === 0 && chosen.length === 0) failures = 1;
  } catch {
    failures = chosen.length > 0 && code === 0 ? 0 : 1;
  }
  if (code !== 0 && failures === 0 && chosen.length === 0) failures = 1;
  failed += failures;
  rmSync(folder, { recursive: true, force: true });
}

if (chosen.length === 0) {
  await step("types, whole", bin("tsc"), ["-p", "tsconfig.json"]);
  await step("types, core without a screen", bin("tsc"), ["-p", "src/tsconfig.core.json"]);
  await step("lint", bin("biome"), ["check", "--error-on-warnings", "."]);
}
await step("build, command line", bin("vite"), ["build", "--mode", "cli", "--logLevel", "warn"]);
await step("data", process.execPath, ["dist/cli/quanze.js", "validate"]);
const built =
  quick ||
  ((await step("build, site", bin("vite"), ["build", "--logLevel", "warn"])) &&
    (await step("build, courseware", bin("vite"), ["build", "--mode", "courseware", "--logLevel", "warn"])));
await suite("units", "unit");
const walks = soak
  ? ["on", "off"]
  : args.includes("--svg")
    ? ["off"]
    : args.includes("--webgl")
      ? ["on"]
      : [undefined];
if (!quick && built)
  for (const webgl of walks)
    await suite(
      webgl ? `journeys, WebGL ${webgl}` : "journeys",
      "journeys",
      webgl && { QUANZE_WEBGL: webgl },
    );

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
