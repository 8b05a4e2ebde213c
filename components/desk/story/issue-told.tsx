import { SignInAgain } from "#components/desk/sign-in-again";
import type { DeskIssue } from "#components/desk/story/workflow-types";

/** What is wrong, with the way out where there is one to click. */
export function IssueTold({ message, way }: DeskIssue) {
  return (
    <>
      {message}
      {way === "sign-in" && (
        <>
          {" "}
          <SignInAgain />
        </>
      )}
    </>
  );
}
