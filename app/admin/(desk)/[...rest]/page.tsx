import { notFound } from "next/navigation";

/** Every other address of the desk: the desk says itself that nothing is there. */
export default function NowherePage() {
  notFound();
}
