"use client";

import { type PointerEvent, useActionState, useState } from "react";
import { CropPreview } from "#components/desk/media/crop-preview";
import type { FormAction } from "#components/desk/plain-form";
import { sending } from "#components/desk/reached";
import { type Crop, crops, type Focus, type Point } from "#lib/content/crops";
import css from "./focus-editor.module.css";

type Props = {
  action: FormAction;
  id: string;
  version: string;
  url: string;
  size: { width: number; height: number };
  focus: Focus;
};

const parts = 100;
const percent = (part: number) => Math.round(part * parts);

/**
 * What is looked at first in a picture, set by pointing or with sliders, and what each form shows of it. A form that should
 * show another part is chosen first, and then has a middle of its own.
 */
export function FocusEditor({ action, id, version, url, size, focus: before }: Props) {
  const [state, send, isSending] = useActionState(sending(action), {});
  const [focus, setFocus] = useState(before);
  const [chosen, setChosen] = useState<Crop | null>(null);
  const point = (chosen !== null && focus.crops[chosen]) || focus.focus;

  const put = (to: Point) =>
    setFocus((all) =>
      chosen === null ? { ...all, focus: to } : { ...all, crops: { ...all.crops, [chosen]: to } },
    );
  const follow = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const part = (at: number, from: number, length: number) =>
      percent(Math.min(1, Math.max(0, (at - from) / length))) / parts;
    put({
      x: part(event.clientX, box.left, box.width),
      y: part(event.clientY, box.top, box.height),
    });
  };
  const forget = (crop: Crop) =>
    setFocus(({ crops: { [crop]: _, ...others }, ...all }) => ({ ...all, crops: others }));
  const slider = (name: "x" | "y", label: string) => (
    <label className={css.slider}>
      <span>{label}</span>
      <input
        type="range"
        min={0}
        max={parts}
        value={percent(point[name])}
        aria-valuetext={`${percent(point[name])} %`}
        onChange={({ currentTarget: { value } }) =>
          put({ ...point, [name]: Number(value) / parts })
        }
      />
    </label>
  );

  return (
    <form action={send} className={css.form}>
      <input type="hidden" name="id" value={id} />
      <input
        type="hidden"
        name="version"
        value={("version" in state && state.version) || version}
      />
      <input type="hidden" name="form" value="focus" />
      <input type="hidden" name="said" value={JSON.stringify(focus)} />
      <div className={css.picture} onPointerDown={follow} onPointerMove={follow}>
        <img src={url} alt="" draggable={false} />
        <span
          className={css.point}
          style={{ left: `${percent(point.x)}%`, top: `${percent(point.y)}%` }}
        />
      </div>
      <div className={css.sliders}>
        {slider("x", "From the left")}
        {slider("y", "From above")}
      </div>
      <fieldset className={css.crops}>
        <legend>For which form</legend>
        <label className={css.every}>
          <input
            type="radio"
            name="for"
            checked={chosen === null}
            onChange={() => setChosen(null)}
          />
          Every form
        </label>
        <ul>
          {crops.map((crop) => (
            <li key={crop}>
              <label>
                <CropPreview crop={crop} url={url} size={size} focus={focus} />
                <input
                  type="radio"
                  name="for"
                  checked={chosen === crop}
                  onChange={() => setChosen(crop)}
                />
                {crop}
              </label>
              {focus.crops[crop] !== undefined && (
                <button
                  type="button"
                  className={css.forget}
                  aria-label={`${crop} like every other form`}
                  onClick={() => forget(crop)}
                >
                  Like the others
                </button>
              )}
            </li>
          ))}
        </ul>
      </fieldset>
      {state.issues?.map(({ message }) => (
        <p key={message} className={css.fault} role="alert">
          {message}
        </p>
      ))}
      {"done" in state && state.done !== undefined && (
        <p className={css.done} role="status">
          {state.done}
        </p>
      )}
      <button type="submit" className={css.save} disabled={isSending}>
        Save what is looked at
      </button>
    </form>
  );
}
