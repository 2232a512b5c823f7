// Pictures of views, in each theme and width on one sheet, and how much two sheets differ.

export const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "high contrast": { colorScheme: "dark", forcedColors: "active" },
};
export const WIDTHS = [320, 700, 1400];
/** What stands beside a page is narrow. */
export const NARROW = [320, 400];
const HEIGHT = 900;
/** A sheet is kept for people and for comparing: small, and its text can still be made out. */
const SCALE = 0.4;
/** What is compared: squares of so many dots of a sheet, by their mean colour. */
const SQUARE = 8;
/** How far a mean may be off, of 255, before the square counts as different: other versions smooth letters differently. */
const OFF = 20;

/** The cells of a sheet: where each picture lies on it, in dots. */
const cells = (widths) =>
  Object.keys(THEMES).flatMap((theme, row) =>
    widths.map((width, column) => ({
      theme, width, name: `${theme}, ${width} px`,
      x: Math.round(widths.slice(0, column).reduce((sum, one) => sum + one, 0) * SCALE),
      y: Math.round(row * HEIGHT * SCALE),
      w: Math.round(width * SCALE), h: Math.round(HEIGHT * SCALE),
    })),
  );

/** Letters of one font wherever this runs. To be given to a page before it loads. */
export function sameLetters() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root { --mono: "DejaVu Sans Mono" !important } body, button, input, select, textarea { font-family: "DejaVu Sans" !important }');
  document.adoptedStyleSheets = [sheet];
}

/** Whether that font is there. */
export const hasFont = (page) =>
  page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    const width = (font) => ((pen.font = `40px ${font}, monospace`), pen.measureText("Wie viele?").width);
    return width('"DejaVu Sans"') !== width('"No such font"');
  });

/**
 * Takes the pictures of a view and gives the sheet as the text of a WebP file in base64. `darkroom` is an empty page,
 * `part` what has to be in sight.
 */
export async function sheet(page, darkroom, part = "body", widths = WIDTHS) {
  const pictures = [];
  for (const cell of cells(widths)) {
    await page.emulateMedia(THEMES[cell.theme]);
    await page.setViewportSize({ width: cell.width, height: HEIGHT });
    await page.locator(part).first().evaluate((part) => part.scrollIntoView({ behavior: "instant" }));
    pictures.push({ ...cell, data: await settled(page) });
  }
  return darkroom.evaluate(develop, pictures);
}

/** A picture that is the same twice. */
async function settled(page) {
  let last;
  for (let round = 0; round < 10; round++) {
    const data = (await page.screenshot({ animations: "disabled", caret: "hide", scale: "css" })).toString("base64");
    if (data === last) return data;
    last = data;
  }
  throw new Error("the view doesn't come to rest");
}

async function develop(pictures) {
  const last = pictures.at(-1);
  const canvas = Object.assign(document.createElement("canvas"), { width: last.x + last.w, height: last.y + last.h });
  const pen = canvas.getContext("2d");
  pen.imageSmoothingQuality = "high";
  for (const { x, y, w, h, data } of pictures) {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    pen.drawImage(image, x, y, w, h);
  }
  return canvas.toDataURL("image/webp", 0.5).split(",")[1];
}

/**
 * How many squares of each cell are different in two sheets, by the cell's name, and a picture of it: the first sheet, the
 * second, and what is different, as the text of a WebP file in base64.
 */
export const differences = (darkroom, one, other, widths = WIDTHS) =>
  darkroom.evaluate(measure, { sheets: [one, other], cells: cells(widths), SQUARE, OFF });

async function measure({ sheets, cells, SQUARE, OFF }) {
  const images = await Promise.all(sheets.map(async (data) => {
    const image = new Image();
    image.src = `data:image/webp;base64,${data}`;
    await image.decode();
    return image;
  }));
  const canvas = (width, height) => Object.assign(document.createElement("canvas"), { width, height }).getContext("2d", { willReadFrequently: true });
  const pens = images.map((image) => {
    const pen = canvas(image.width, image.height);
    pen.drawImage(image, 0, 0);
    return pen;
  });
  const { width, height } = images[1];
  const told = canvas(3 * width, height);
  images.forEach((image, index) => told.drawImage(image, index * width, 0));
  told.globalAlpha = 0.25;
  told.drawImage(images[1], 2 * width, 0);
  told.globalAlpha = 1;
  told.fillStyle = "#e00";
  const mean = ({ data }) => [0, 1, 2].map((colour) => {
    let sum = 0;
    for (let at = colour; at < data.length; at += 4) sum += data[at];
    return (4 * sum) / data.length;
  });
  const found = cells.map(({ name, x, y, w, h }) => {
    let different = 0;
    for (let down = y; down + SQUARE <= y + h; down += SQUARE) {
      for (let right = x; right + SQUARE <= x + w; right += SQUARE) {
        const [one, other] = pens.map((pen) => mean(pen.getImageData(right, down, SQUARE, SQUARE)));
        if (!one.some((value, colour) => Math.abs(value - other[colour]) > OFF)) continue;
        different += 1;
        told.fillRect(2 * width + right, down, SQUARE, SQUARE);
      }
    }
    return { name, different };
  });
  return { cells: found, picture: told.canvas.toDataURL("image/webp", 0.7).split(",")[1] };
}
