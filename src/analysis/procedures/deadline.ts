// Whether words of the text set a time: a number of days, a fixed rhythm, “at once”. What is not written is
// not guessed; “先”, “再” order steps and set no time.

const TIMES =
  /[0-9〇零一二三四五六七八九十百两半]+个?(?:工作日|自然日|日|天|周|星期|月|季度|年)(?:以?内|之内|前)|(?:之日|之时)起|限期|定期|按期|按时|按季度?|按月|每(?:年|半年|季度?|月|周)|年底前|及时|立即|即时|当日|期限为/;

/** The first words of a passage that set a time, verbatim; null where there are none. */
export function timeIn(words: string): string | null {
  return TIMES.exec(words)?.[0] ?? null;
}
