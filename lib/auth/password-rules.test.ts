import { describe, expect, test } from "vitest";
import { checkPassword } from "#lib/auth/password-rules";

const known = ["Mina Rahimi", "mina.r@elverham.example"];

describe("passwords that are taken", () => {
  test.each([
    "correct horse battery staple",
    "river eel lantern",
    "رودخانه و چراغ‌قوه",
    "weir-street-1897",
    "  spaces count  ",
    "kD9#vQ2x",
    "🦦🌊🌙🪨🌾🕯️🐟🪵",
    "x7".repeat(3) + "lantern of the mill".repeat(10),
  ])("%s", (password) => {
    expect(checkPassword(password, known)).toBeNull();
  });
});

describe("passwords that are refused, with a sentence", () => {
  test.each([
    ["1234567", "Use at least 8 characters"],
    ["🦦🌊🌙", "Use at least 8 characters"],
    ["é".normalize("NFD").repeat(7), "Use at least 8 characters"],
    ["ab ".repeat(400), "Use at most 1,000 characters"],
    ["password", "Many people use this"],
    ["Password1", "Many people use this"],
    ["Passw0rd!", "Many people use this"],
    ["p@$$w0rd2024", "Many people use this"],
    ["iloveyou123", "Many people use this"],
    ["LetMeIn!!", "Many people use this"],
    ["trustno1!", "Many people use this"],
    ["sunshine princess", "Many people use this"],
    ["12345678", "Many people use this"],
    ["87654321", "Many people use this"],
    ["11111111", "Many people use this"],
    ["abcabcabc", "Many people use this"],
    ["abcdefgh", "Many people use this"],
    ["qwertyuiop", "Many people use this"],
    ["1qaz2wsx3edc", "Many people use this"],
    ["19870412", "Many people use this"],
    ["dateline2026", "Many people use this"],
    ["minarahimi1", "not your name"],
    ["Rahimi-1990", "not your name"],
    ["mina.r@elverham.example", "not your name"],
  ])("%s", (password, sentence) => {
    expect(checkPassword(password, known)).toContain(sentence);
  });
});
