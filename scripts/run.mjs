// The way into every `npm run …`: makes sure that what the command needs is installed, whatever Node is there,
// then runs scripts/<command>.ts with the Node of this project. Plain JavaScript, and no dependencies.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [command = "start", ...args] = process.argv.slice(2);
const isWindows = process.platform === "win32";
const node = join(root, "node_modules", "node", "bin", isWindows ? "node.exe" : "node");

installDependencies();
generateClient();
runCommand();

function installDependencies() {
  const stamp = join(root, "node_modules", ".dateline-lock");
  const wanted = hashOf("package-lock.json");
  if (existsSync(node) && readIfThere(stamp) === wanted) return;
  say("Installing dependencies…");
  mustRun(isWindows ? "npm.cmd" : "npm", [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
  if (!existsSync(node)) {
    fail("The project's own Node was not installed. Run `npm rebuild node`, then try again.");
  }
  writeFileSync(stamp, wanted);
}

/** The database client is code made from the schema; `prisma generate` needs no engine, but asks for one. */
function generateClient() {
  const stamp = join(root, "prisma", "generated", ".schema");
  const wanted = hashOf("prisma/schema.prisma") + hashOf("package-lock.json");
  if (readIfThere(stamp) === wanted) return;
  const prisma = join(root, "node_modules", "prisma", "build", "index.js");
  mustRun(node, [prisma, "generate"], {
    PRISMA_SCHEMA_ENGINE_BINARY: node,
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  });
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

function runCommand() {
  // An archive may move in beside a running site on a small machine: rubbish is not left to lie about.
  const isModest = new Set(["import", "bench-import"]);
  const script = join(root, "scripts", `${command}.ts`);
  if (!existsSync(script)) fail(`There is no command “${command}”. See the README.`);
  const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
  if (isModest.has(command)) flags.push("--max-old-space-size=300", "--max-semi-space-size=8");
  const child = spawn(node, [...flags, script, ...args], {
    cwd: root,
    stdio: "inherit",
    env: environment(),
  });
  // The child ends in its own time; a terminal sends it the same signal, others only send it to us.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 0)));
}

function environment(more = {}) {
  const path = [dirname(node), join(root, "node_modules", ".bin"), process.env.PATH];
  return {
    ...process.env,
    PATH: path.join(isWindows ? ";" : ":"),
    NEXT_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    ...more,
  };
}

function mustRun(program, words, more) {
  const options = { cwd: root, encoding: "utf8", env: environment(more), shell: isWindows };
  const { status, stdout, stderr, error } = spawnSync(program, words, options);
  if (status !== 0) fail([error?.message, stdout, stderr].filter(Boolean).join("\n"));
}

function hashOf(file) {
  return createHash("sha256")
    .update(readFileSync(join(root, file)))
    .digest("hex");
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
