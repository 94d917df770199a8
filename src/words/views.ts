// The words of everything that is fetched when it is first shown (`ui/shell/late.tsx` brings them along).
import { askWords } from "./askPage.ts";
import { auditWords } from "./audit.ts";
import { authoringWords } from "./authoring.ts";
import { exchangeWords } from "./exchange.ts";
import { filtersWords } from "./filters.ts";
import { helpWords } from "./help.ts";
import { listWords } from "./list.ts";
import { matrixWords } from "./matrix.ts";
import { pathsWords } from "./paths.ts";
import { problemsWords } from "./problems.ts";
import { proceduresWords } from "./procedures.ts";
import { quizWords } from "./quiz.ts";
import { seatWords } from "./seat.ts";
import { trainingWords } from "./training.ts";

export const viewWords = {
  ...askWords,
  ...auditWords,
  ...authoringWords,
  ...exchangeWords,
  ...filtersWords,
  ...helpWords,
  ...listWords,
  ...matrixWords,
  ...pathsWords,
  ...problemsWords,
  ...proceduresWords,
  ...quizWords,
  ...seatWords,
  ...trainingWords,
} as const;
