// What the middle of the page shows now.
import type { ComponentType } from "react";
import type { Main } from "../../session/index.ts";
import { useSelect } from "./context.tsx";
import {
  AskSlot,
  AuditSlot,
  AuthoringSlot,
  CompareSlot,
  DutiesSlot,
  LibrarySlot,
  ListSlot,
  MatrixSlot,
  NetworkSlot,
  PathsSlot,
  ProceduresSlot,
  QuizSlot,
  SeatSlot,
  TrainingSlot,
} from "./slots.tsx";

const SLOTS: Readonly<Record<Main, ComponentType>> = {
  network: NetworkSlot,
  list: ListSlot,
  ask: AskSlot,
  matrix: MatrixSlot,
  seat: SeatSlot,
  procedures: ProceduresSlot,
  audit: AuditSlot,
  duties: DutiesSlot,
  paths: PathsSlot,
  quiz: QuizSlot,
  authoring: AuthoringSlot,
  training: TrainingSlot,
  compare: CompareSlot,
  library: LibrarySlot,
};

export function MainSlot() {
  const main = useSelect((state) => state.view.main);
  const Slot = SLOTS[main];
  return <Slot />;
}
