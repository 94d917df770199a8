// The comparison as files: a workbook or a Word document, written when they are asked for; or printed.
import type { Comparison } from "../../analysis/index.ts";
import type { Policy } from "../../model/index.ts";
import { saved } from "../../session/index.ts";
import { useLanguage, usePorts, useSay, useSession } from "../shell/context.tsx";
import { Icon } from "../shell/icons.tsx";

interface ExportProps {
  readonly a: Policy;
  readonly b: Policy;
  readonly comparison: Comparison;
}

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
} as const;

export function Export(props: ExportProps) {
  const say = useSay();
  const language = useLanguage();
  const session = useSession();
  const { files } = usePorts();
  const save = async (kind: keyof typeof TYPES) => {
    // The door of the writers is not needed before somebody saves.
    const { comparisonDocument, comparisonWorkbook } = await import("../../files/index.ts");
    const write = kind === "xlsx" ? comparisonWorkbook : comparisonDocument;
    const content = await write({ ...props, language });
    await saved(session, files, {
      name: `${say("compare.export.file")}.${kind}`,
      content,
      type: TYPES[kind],
    });
  };
  return (
    <fieldset className="compare-export" aria-label={say("compare.export")}>
      <button
        type="button"
        className="button"
        title={say("compare.export.xlsx")}
        onClick={() => void save("xlsx")}
      >
        Excel
      </button>
      <button
        type="button"
        className="button"
        title={say("compare.export.docx")}
        onClick={() => void save("docx")}
      >
        Word
      </button>
      <button
        type="button"
        className="button quiet icon"
        aria-label={say("compare.print")}
        title={say("compare.print")}
        onClick={() => window.print()}
      >
        <Icon name="print" />
      </button>
    </fieldset>
  );
}
