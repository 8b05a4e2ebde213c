import { Face } from "#components/ui/photo";
import type { BylineView, PhotoView } from "#lib/published/views";
import styles from "./byline-photos.module.css";

/** More faces than these are a crowd. */
const most = 3;

/** The faces of those who sign, beside their names, which say who they are. Without a photo there is nothing. */
export function BylinePhotos(props: { bylines: BylineView[]; photos: Record<string, PhotoView> }) {
  const ids = [...new Set(props.bylines.map(({ id }) => id))];
  const shown = ids.flatMap((id) => props.photos[id] ?? []).slice(0, most);
  if (shown.length === 0) return null;
  return (
    <div className={styles.photos}>
      {shown.map((photo) => (
        <Face key={photo.mediaId} photo={photo} alt="" edge={48} />
      ))}
    </div>
  );
}
