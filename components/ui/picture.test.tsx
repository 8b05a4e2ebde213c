import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { makeImage } from "#components/testing/example-pages";
import { OpeningPicture, Picture } from "#components/ui/picture";

const renditions = [320, 720].map((width) => ({ src: `/media/h/${width}w.webp`, width }));

test("a browser chooses among the sizes of a picture; who knows none gets it whole", () => {
  const html = renderToStaticMarkup(<Picture image={makeImage({ renditions })} slot="gallery" />);
  expect(html).toContain('srcSet="/media/h/320w.webp 320w,/media/h/720w.webp 720w"');
  expect(html).toMatch(/sizes="[^"]+"/);
  expect(html).toContain('src="/media/m1.jpg" width="1600" height="900"');
  expect(html).toContain('loading="lazy"');
});

test("a browser that reads the lighter form chooses among its sizes; others have the rest", () => {
  const lighter = [360, 768].map((width) => ({ src: `/media/h/${width}w.avif`, width }));
  const image = makeImage({ renditions, lighter });
  const html = renderToStaticMarkup(<OpeningPicture image={image} slot="homeLead" />);
  expect(html).toMatch(
    /^<picture class="[^"]+"><source type="image\/avif" sizes="([^"]+)" srcSet="\/media\/h\/360w\.avif 360w,\/media\/h\/768w\.avif 768w"\/><img [^>]*sizes="\1" srcSet="\/media\/h\/320w\.webp 320w,[^>]*fetchPriority="high"[^>]*\/><\/picture>$/,
  );
});

test("a picture of which nothing smaller was made yet is loaded as it is", () => {
  const html = renderToStaticMarkup(<OpeningPicture image={makeImage()} slot="homeLead" />);
  expect(html).not.toMatch(/srcset|sizes|<picture/i);
  expect(html).toContain('fetchPriority="high"');
  expect(html).not.toContain("lazy");
});

test("a card shows what was cut to its form, a square on narrow windows; who reads JPEG alone has one", () => {
  const sized = (crop: "4:3" | "1:1", width: number, height: number) => ({
    ...{ crop, src: `/media/h/${height}.jpg`, width, height },
    renditions: [{ src: `/media/h/${height}.webp`, width }],
    lighter: [{ src: `/media/h/${height}.avif`, width }],
  });
  const forms = [sized("4:3", 400, 300), sized("1:1", 352, 352)];
  const image = makeImage({ renditions, forms, focus: { x: 0.1, y: 0.2 } });
  const html = renderToStaticMarkup(<Picture image={image} slot="thumbnail" />);
  const narrow = 'media="(max-width:35rem)"';
  expect(html).toContain(
    `<source type="image/avif" ${narrow} sizes="28vw" srcSet="/media/h/352.avif 352w"/><source ${narrow} sizes="28vw" srcSet="/media/h/352.webp 352w"/><source type="image/avif" sizes="(max-width:54rem)`,
  );
  expect(html).toContain('src="/media/h/300.jpg" width="400" height="300"');
  expect(html).not.toMatch(/object-position|320w/);
});

test("a large picture further down has a room of its form; what opens a page stands without one", () => {
  const image = makeImage({ width: 1600, height: 900 });
  const room = /^<span class="[^"]+" style="aspect-ratio:1600\/900;max-inline-size:[^"]+"><img /;
  expect(renderToStaticMarkup(<Picture image={image} slot="gallery" />)).toMatch(room);
  const opening = renderToStaticMarkup(<OpeningPicture image={image} slot="leadFigure" />);
  expect(opening).toMatch(/<img [^>]*style="[^"]*max-inline-size:min\(100%,1600px,[^"]+"/);
  expect(renderToStaticMarkup(<Picture image={image} slot="thumbnail" />)).toMatch(/^<img /);
});

test("a place that cuts a picture shows what is looked at; one that shows it whole needs not", () => {
  const image = makeImage({ focus: { x: 0.125, y: 0.8 } });
  const cut = renderToStaticMarkup(<Picture image={image} slot="secondary" />);
  expect(cut).toContain("object-position:13% 80%");
  expect(renderToStaticMarkup(<Picture image={image} slot="bodyFigure" />)).not.toContain(
    "object-position",
  );
  expect(renderToStaticMarkup(<Picture image={makeImage()} slot="secondary" />)).not.toContain(
    "object-position",
  );
});
