export type FilePosition = { line: number; column: number };

/**
 * A file that cannot be read any further. The message is a whole sentence for whoever brought the
 * file; lines and columns count from 1, columns in characters.
 */
export class MigrationError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(sentence: string, position: FilePosition, options?: ErrorOptions) {
    super(`${sentence} (line ${position.line}, column ${position.column})`, options);
    this.name = "MigrationError";
    this.line = position.line;
    this.column = position.column;
  }
}
