import { z } from "zod";

/** The kinds of values that answers are made of. */
export const id = () => z.string().meta({ format: "uuid" });

export const address = (what: string) => z.string().meta({ format: "uri", description: what });

/** A moment with the offset of the edition's time zone. */
export const instant = (what: string) =>
  z
    .string()
    .meta({ format: "date-time", description: what, examples: ["2026-11-24T13:30:00+03:30"] });

export const day = (what: string) =>
  z.string().meta({ format: "date", description: what, examples: ["2026-11-24"] });

export const language = () =>
  z.string().meta({ description: "A language tag (BCP 47).", examples: ["en", "fa"] });

export const direction = () =>
  z.enum(["ltr", "rtl"]).describe("In which direction the words are written.");

export const slug = () =>
  z
    .string()
    .nullable()
    .describe("The last part of its address; filters know it by this or its id.");
