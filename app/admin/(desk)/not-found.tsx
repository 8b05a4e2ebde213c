import { FaultScreen } from "#components/desk/manage/fault-screen";

/** An address of the desk that leads nowhere, or nowhere any more. */
export default function NotFound() {
  return (
    <FaultScreen title="There is nothing here">
      <p>
        It may have been deleted or erased. <a href="/admin">Go back to your work</a>, or look
        through <a href="/admin/stories">all stories</a>.
      </p>
    </FaultScreen>
  );
}
