import { FaultScreen } from "#components/desk/manage/fault-screen";

/** A room of the desk that is not for this role. */
export default function Forbidden() {
  return (
    <FaultScreen title="This room is not for your role">
      <p>
        Ask an administrator if you need it, or <a href="/admin">go back to your work</a>.
      </p>
    </FaultScreen>
  );
}
