// The command line as a function: arguments and streams in, exit code out.
import { Argument, Command, CommanderError, Option } from "commander";
import { version } from "../../package.json";
import { QUIZ_KINDS } from "../analysis/index.ts";
import { LANGUAGES, type Language } from "../model/index.ts";
import type { TerminalWord } from "../words/index.ts";
import { type Later, printAnswer } from "./ask.ts";
import { buildPages } from "./build.ts";
import { printComparison } from "./compare.ts";
import { type ExportOptions, exportWorkspace, FORMATS } from "./exportWorkspace.ts";
import { extractTexts } from "./extract.ts";
import { languageOf } from "./language.ts";
import { printLicences } from "./licences.ts";
import { printJson } from "./opening.ts";
import { LEVELS, printQuiz, type QuizOptions } from "./quiz.ts";
import { writeSchemas } from "./schema.ts";
import { printStats } from "./stats.ts";
import { printTemplate } from "./template.ts";
import { type Streams, type Terminal, terminalOver, Usage } from "./terminal.ts";
import { validate } from "./validate.ts";

/**
 * Exit codes: 0 fine, 1 the input has errors, 2 wrong usage, 70 a fault of ours. What has to wait for a dictionary is
 * handed to `later`, whose code then counts.
 */
export function run(
  argv: readonly string[],
  streams: Streams,
  env: Readonly<Record<string, string | undefined>>,
  later: Later = () => {},
): number {
  const terminal = terminalOver(
    streams,
    languageAsked(argv) ?? languageOf(env),
    flags(argv).includes("--json"),
  );
  let code = 0;
  const finish = (result: number) => {
    code = result;
  };
  try {
    program(terminal, finish, later).parse([...argv], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (error instanceof CommanderError && error.code === "commander.help") return 2;
    if (error instanceof CommanderError) return refuse(wrongUsage(error, terminal), terminal);
    if (error instanceof Usage) return refuse(error.message, terminal);
    terminal.err(`${terminal.say("cli.bug")}\n${error instanceof Error ? error.stack : String(error)}\n`);
    return 70;
  }
}

function program(terminal: Terminal, finish: (code: number) => void, later: Later): Command {
  const { say } = terminal;
  const titles: Readonly<Record<string, TerminalWord>> = {
    "Usage:": "cli.usage",
    "Arguments:": "cli.arguments",
    "Options:": "cli.options",
    "Commands:": "cli.commands",
  };
  const general = (command: Command) =>
    command
      .addOption(new Option("--json", say("cli.json")))
      .addOption(new Option("--lang <zh|en>", say("cli.lang")).choices([...LANGUAGES]))
      .helpOption("-h, --help", say("cli.help"));

  const top = new Command("quanze")
    .description(say("cli.about"))
    .version(version, "-V, --version", say("cli.version"))
    .helpCommand(false)
    .exitOverride()
    .usage(say("cli.synopsis"))
    .configureHelp({
      // The description says the choices and the default already.
      optionDescription: (option) => option.description,
      styleTitle: (title) => (titles[title] ? say(titles[title]) : title),
    })
    // What commander has to say about mistakes we say ourselves, in the person's language.
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} });
  general(top);

  const command = (name: string, about: TerminalWord) =>
    general(top.command(name).description(say(about)).usage(say("cli.commandSynopsis"))).addArgument(
      new Argument("[paths...]", say("cli.paths")),
    );
  command("validate", "cli.validate").action((paths: string[]) => finish(validate(paths, terminal)));
  command("export", "cli.export")
    .addOption(
      new Option("-f, --format <format>", say("cli.format", { formats: FORMATS.join(" ") }))
        .choices(FORMATS)
        .default("json"),
    )
    .addOption(new Option("-o, --output <file>", say("cli.output")))
    .addOption(new Option("--tour <id>", say("cli.tour")))
    .action((paths: string[], options: ExportOptions) =>
      finish(exportWorkspace(paths, options, terminal, later)),
    );
  command("build", "cli.build")
    .addOption(new Option("-o, --output <path>", say("cli.buildOutput")).makeOptionMandatory())
    .action((paths: string[], options: { output: string }) =>
      finish(buildPages(paths, options, terminal, later)),
    );
  command("stats", "cli.stats").action((paths: string[]) => finish(printStats(paths, terminal)));
  general(top.command("ask").description(say("cli.ask")).usage(say("cli.askSynopsis")))
    .addArgument(new Argument("<question>", say("cli.question")))
    .addArgument(new Argument("[paths...]", say("cli.paths")))
    .action((question: string, paths: string[]) => finish(printAnswer(question, paths, terminal, later)));
  general(top.command("compare").description(say("cli.compare")).usage(say("cli.compareSynopsis")))
    .addArgument(new Argument("[first]", say("cli.firstPath")))
    .addArgument(new Argument("[second]", say("cli.secondPath")))
    .action((first = "", second = "") => finish(printComparison(first, second, terminal)));
  command("quiz", "cli.quiz")
    .addOption(new Option("--seed <n>", say("cli.seed")).default("1"))
    .addOption(new Option("-n, --count <n>", say("cli.count")).default("10"))
    .addOption(
      new Option("--difficulty <level>", say("cli.difficulty", { levels: LEVELS.join(" ") }))
        .choices(LEVELS)
        .default("mixed"),
    )
    .addOption(new Option("--kinds <list>", say("cli.kinds", { kinds: QUIZ_KINDS.join(" ") })))
    .addOption(new Option("--key", say("cli.key")))
    .addOption(new Option("-o, --output <file>", say("cli.quizOutput")))
    .action((paths: string[], options: QuizOptions) => finish(printQuiz(paths, options, terminal, later)));
  general(top.command("extract").description(say("cli.extract")).usage(say("cli.textsSynopsis")))
    .addArgument(new Argument("[texts...]", say("cli.texts")))
    .action((texts: string[]) => finish(extractTexts(texts, terminal, later)));
  general(top.command("template").description(say("cli.template")))
    .usage("-o FILE.xlsx")
    .addOption(new Option("-o, --output <file>", say("cli.output")).makeOptionMandatory())
    .action((options: { output: string }) => finish(printTemplate(options.output, terminal)));
  general(top.command("schema").description(say("cli.schema")))
    .usage("-o DIR")
    .addOption(new Option("-o, --output <folder>", say("cli.folder")).makeOptionMandatory())
    .action((options: { output: string }) => finish(writeSchemas(options.output, terminal)));
  general(top.command("licences").description(say("cli.licences")).usage(say("cli.optionsOnly")))
    .addOption(new Option("--whole", say("cli.licencesWhole")))
    .action((options: { whole?: true }) => finish(printLicences(options.whole === true, terminal)));
  return top;
}

/** Commander's complaint in our words. */
function wrongUsage(error: CommanderError, { say }: Terminal): string {
  const name = /'([^']*)'/.exec(error.message)?.[1]?.replace(/^(?:-\w, )?(\S+).*$/, "$1") ?? "";
  switch (error.code) {
    case "commander.unknownOption":
      return say("cli.unknownOption", { name });
    case "commander.unknownCommand":
      return say("cli.unknownCommand", { name });
    case "commander.missingMandatoryOptionValue":
    case "commander.optionMissingArgument":
      return say("cli.missingValue", { name });
    case "commander.missingArgument":
      return say("cli.noQuestion");
    case "commander.invalidArgument":
      return say("cli.wrongValue", { name, allowed: /choices are (.*)\.$/.exec(error.message)?.[1] ?? "" });
    default:
      return say("cli.tooMany");
  }
}

function refuse(sentence: string, terminal: Terminal): number {
  terminal.err(`quanze: ${sentence}\n${terminal.say("cli.seeHelp")}\n`);
  if (terminal.json) printJson({ ok: false, usage: sentence }, terminal);
  return 2;
}

/** Needed before the arguments are parsed: help and complaints are said in it. */
function languageAsked(argv: readonly string[]): Language | undefined {
  const given = flags(argv);
  const at = given.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const asked = given[at] === "--lang" ? given[at + 1] : given[at]?.slice("--lang=".length);
  return LANGUAGES.find((language) => language === asked);
}

function flags(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  return end < 0 ? argv : argv.slice(0, end);
}
