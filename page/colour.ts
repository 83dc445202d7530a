/** A colour in sRGB: red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Colour {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

const SPACED = /^(?:color\()?(?<space>[a-z0-9-]+)[( ](?<values>[^/)]+)(?:\/(?<alpha>[^)]+))?\)$/;

/** Linear sRGB from the wider spaces (CSS Color 4, "Sample code for Color Conversions"). */
const FROM_XYZ_D65: Matrix = [
  [3.2409699, -1.5373832, -0.4986108],
  [-0.9692436, 1.8759675, 0.0415551],
  [0.0556301, -0.203977, 1.0569715],
];
const FROM_XYZ_D50: Matrix = [
  [3.1341359, -1.6173863, -0.4906622],
  [-0.9787955, 1.9162544, 0.033443],
  [0.0719554, -0.2289768, 1.4053861],
];
const FROM_P3: Matrix = [
  [1.2249402, -0.2249402, 0],
  [-0.0420569, 1.0420569, 0],
  [-0.0196376, -0.0786361, 1.0982736],
];
const FROM_LMS: Matrix = [
  [4.0767416, -3.3077116, 0.2309699],
  [-1.268438, 2.6097574, -0.3413194],
  [-0.0041961, -0.7034186, 1.7076147],
];
const LMS_FROM_OKLAB: Matrix = [
  [1, 0.3963378, 0.2158038],
  [1, -0.1055613, -0.0638542],
  [1, -0.0894842, -1.2914855],
];
/** The white of CIE Lab in CSS (D50). */
const WHITE: Triple = [0.9642956, 1, 0.8251046];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => matrix.map(([a, b, c]) => a * x + b * y + c * z) as unknown as Triple;
const linear = (value: number): number =>
  Math.abs(value) <= 0.04045 ? value / 12.92 : Math.sign(value) * ((Math.abs(value) + 0.055) / 1.055) ** 2.4;
const encoded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const each = ([x, y, z]: Triple, change: (value: number) => number): Triple => [change(x), change(y), change(z)];

/** A colour by hue (degrees) and chroma as one by its two axes. */
const axes = ([lightness, chroma, hue]: Triple): Triple => {
  const angle = (hue * Math.PI) / 180;
  return [lightness, chroma * Math.cos(angle), chroma * Math.sin(angle)];
};

const fromOklab = (lab: Triple): Triple =>
  times(
    FROM_LMS,
    each(times(LMS_FROM_OKLAB, lab), (value) => value ** 3),
  );

function fromLab([lightness, a, b]: Triple): Triple {
  const y = (lightness + 16) / 116;
  const part = (value: number): number => (value ** 3 > 216 / 24_389 ? value ** 3 : (116 * value - 16) / (24_389 / 27));
  const [x, , z] = each([a / 500 + y, y, y - b / 200], part);
  return times(FROM_XYZ_D50, [x * WHITE[0], part(y) * WHITE[1], z * WHITE[2]]);
}

/** What makes linear sRGB of the colour spaces that `getComputedStyle` answers with. */
const SPACES: Readonly<Record<string, (values: Triple) => Triple>> = {
  srgb: (values) => each(values, linear),
  'srgb-linear': (values) => values,
  'display-p3': (values) => times(FROM_P3, each(values, linear)),
  'xyz-d65': (values) => times(FROM_XYZ_D65, values),
  'xyz-d50': (values) => times(FROM_XYZ_D50, values),
  oklab: fromOklab,
  oklch: (values) => fromOklab(axes(values)),
  lab: fromLab,
  lch: (values) => fromLab(axes(values)),
};

/**
 * Parses a colour of another space than sRGB's `rgb()`, as `getComputedStyle` answers it.
 * @returns the nearest that a screen of sRGB can show; null for what is none of the known spaces
 */
export function parseWideColour(css: string): Colour | null {
  const { space = '', values = '', alpha = '1' } = SPACED.exec(css)?.groups ?? {};
  const convert = SPACES[space];
  const numbers = values.trim().split(/\s+/).map(numberOf);
  if (convert === undefined || numbers.length !== 3 || numbers.some(Number.isNaN)) return null;
  const [r, g, b] = each(convert(numbers as unknown as Triple), (value) => Math.round(255 * Math.min(1, Math.max(0, encoded(value)))));
  return { r, g, b, a: numberOf(alpha.trim()) };
}

/** A component that is missing (`none`) counts as nothing. */
function numberOf(component: string): number {
  return component === 'none' ? 0 : Number(component);
}
