/** One piece of work, its code and its input loaded before; ends when it is done. */
export type Work = () => unknown;

/** One way to do the work of a stage: ours, a peer's, or a floor that nobody can go below. */
export interface Side {
  name: string;
  /** Loads code and input (a path that the stage's `make` wrote) and gives the work. */
  load?: (input: string) => Promise<Work>;
  /** A program of the system instead: its command line for an input, and one that only starts it. */
  command?: { line: (input: string) => string[]; start: string[] };
  /** Cannot be told apart from its preparation in a process of its own. */
  warmOnly?: true;
}

export interface Size {
  /** What is worked on: "200 pages". */
  label: string;
  /** How many of the stage's unit that is. */
  units: number;
}

export interface Stage {
  name: string;
  /** What is measured, for a person. */
  does: string;
  /** What a time is told by: "page", "row". */
  unit: string;
  /** Small, middle, large. */
  sizes: readonly [Size, Size, Size];
  /** Writes the input of a size into a folder; its path. */
  make: (size: Size, folder: string) => Promise<string>;
  own: Side;
  peers: readonly Side[];
  /** Work that takes long: few rounds. */
  slow?: true;
  /** The work is done by other processes too: only the clock tells. */
  clockOnly?: true;
  /** A process of its own for every run, warm ones too: what the work leaves behind must not slow the next. */
  apart?: true;
  /** Heap in MB that a process of its own may fill before it must clear up; 8 GB where nothing is said. */
  heapMb?: number;
  /** Ends what the stage started in this process. */
  close?: () => Promise<void>;
}
