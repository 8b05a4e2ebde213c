/** Which front a form changes. */
export function FrontFields({ front }: { front: { edition: string; section: string } }) {
  return (
    <>
      <input type="hidden" name="edition" value={front.edition} />
      <input type="hidden" name="section" value={front.section} />
    </>
  );
}
