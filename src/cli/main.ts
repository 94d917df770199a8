#!/usr/bin/env node
// The `quanze` command: wires run.ts to the process, and does nothing else.
import { run } from "./run.ts";

// `quanze export | head` closes the pipe early: that is no error of anybody.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });

process.exitCode = run(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
  },
  process.env,
  (work) => {
    work.then((code) => {
      process.exitCode = code;
    });
  },
);
