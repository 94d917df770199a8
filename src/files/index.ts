export { type Brought, bringPlain, bringText, type DecodeChinese } from "./bringText.ts";
export { comparisonDocument, comparisonWorkbook } from "./compare/writeComparison.ts";
export { blockText, onePage, PART_IDS, type PartId, type Shell, withData } from "./courseware/onePage.ts";
export { type ShippedData, shippedData } from "./courseware/shippedData.ts";
export type { TextFile } from "./decode.ts";
export { type DraftedText, draftAgain, draftFile, draftText } from "./draftText.ts";
export {
  DUTY_FIELDS,
  DUTY_HEADINGS,
  type DutyColumns,
  type DutyField,
  type DutyTable,
  dutiesOf,
  readDuties,
} from "./duties/readDuties.ts";
export { SAMPLE_IDS, SAMPLE_TITLES, type SampleId, sampleDuties } from "./duties/samples.ts";
export { DUTY_MIMES, type ReviewedDuty, writeDutiesDocx, writeDutiesXlsx } from "./duties/writeDuties.ts";
export { Aborted, type Content, type Format, rest, type Task, type Wanted } from "./format.ts";
export { FORMATS, formatOf } from "./formats.ts";
export { parseJson } from "./json.ts";
export { LIMITS } from "./limits.ts";
export { type Opened, opening, openWorkspace } from "./openWorkspace.ts";
export type { Outcome } from "./outcome.ts";
export { parseWorkspace } from "./parseWorkspace.ts";
export { type PatchedFolder, type PolicyForm, patchFolder } from "./patch/patchFolder.ts";
export { PAPERS, type PaperId } from "./picture/paper.ts";
export { type PdfPage, type PdfRun, writePdf } from "./picture/writePdf.ts";
export { MARKS, parsePolicyFolder } from "./policyFolder.ts";
export { LETTERS, type QuizData, quizData } from "./quiz/quizData.ts";
export { quizDocx } from "./quiz/quizDocx.ts";
export { rawOffsets } from "./rawOffsets.ts";
export type { HanDecoder } from "./sheet/readCsv.ts";
export { writeTemplate } from "./table/template.ts";
export { parseWorkspaceFile } from "./workspaceFile.ts";
export { writeTour } from "./writeTour.ts";
export { writeWorkspace } from "./writeWorkspace.ts";
export { writeYaml } from "./writeYaml.ts";
export { parseYaml } from "./yaml.ts";
export { writeZip } from "./zip/writeZip.ts";
