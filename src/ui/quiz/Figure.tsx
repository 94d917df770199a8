// A small field for a whole number: what is typed counts when it is done, and what makes no sense is put back.
import { useState } from "react";

interface FigureProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  onSet(value: number): void;
}

export function Figure({ label, value, least, most, onSet }: FigureProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const done = () => {
    const wanted = Number(typed);
    if (typed !== null && typed.trim() !== "" && Number.isInteger(wanted) && wanted !== value)
      onSet(Math.min(Math.max(wanted, least), most));
    setTyped(null);
  };
  return (
    <input
      className="field quiz-figure"
      inputMode="numeric"
      aria-label={label}
      autoComplete="off"
      value={typed ?? String(value)}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => {
        if (event.key === "Enter" && !event.nativeEvent.isComposing) done();
      }}
    />
  );
}
