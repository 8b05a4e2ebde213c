/** A file of an old site: where it lies below its uploads (`2019/03/pier.jpg`), and where it was on the web. */
export type UploadedFile = { path: string; address: string };

/** Where the files of an old site are taken from. */
export type FileSource = {
  /** The bytes of a file; null when it is not there. One that cannot be taken throws `invalid` with a sentence. */
  read(file: UploadedFile): Promise<Uint8Array | null>;
};

/** Each file from the first source that has it. */
export function firstOf(sources: FileSource[]): FileSource {
  return {
    async read(file) {
      for (const source of sources) {
        const bytes = await source.read(file);
        if (bytes !== null) return bytes;
      }
      return null;
    },
  };
}
