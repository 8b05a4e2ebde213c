import { areaOf, type Crop, type Focus } from "#lib/content/crops";
import css from "./focus-editor.module.css";

type Props = {
  crop: Crop;
  url: string;
  size: { width: number; height: number };
  focus: Focus;
};

/** What a form shows of a picture, as it will be cut. */
export function CropPreview({ crop, url, size, focus }: Props) {
  const area = areaOf(size, crop, focus);
  const percent = (of: number, in_: number) => `${(of / in_) * 100}%`;
  return (
    <span className={css.preview} style={{ aspectRatio: crop.replace(":", "/") }}>
      <img
        src={url}
        alt=""
        draggable={false}
        style={{
          width: percent(size.width, area.width),
          left: percent(-area.left, area.width),
          top: percent(-area.top, area.height),
        }}
      />
    </span>
  );
}
