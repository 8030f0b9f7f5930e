/** What is used of tesseract.js-core, which has no types of its own: tesseract's C++ classes, and its file system in memory. */
export interface Core {
  TessBaseAPI: new () => TessApi;
  OSResults: new () => ScriptResults;
  FS: {
    writeFile: (path: string, bytes: Uint8Array) => void;
    unlink: (path: string) => void;
    mkdir: (path: string) => void;
  };
  destroy: (made: object) => void;
}

export interface TessApi {
  /** 0 when it worked. */
  Init: (folder: null, languages: string, engine: number) => number;
  SetVariable: (name: string, value: string) => void;
  /** Takes the picture in `/input`; 1 when it could not. */
  SetImageFile: (exif: number, angle: number) => number;
  Recognize: (monitor: null) => number;
  GetTSVText: (page: number) => string;
  DetectOS: (results: ScriptResults) => boolean;
  End: () => void;
}

export interface ScriptResults {
  best_result: { script_id: number; sconfidence: number };
  unicharset: { get_script_from_script_id: (id: number) => string };
}
