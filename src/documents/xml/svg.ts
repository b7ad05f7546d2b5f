// Drawings in files of their own.

import { readMarkup } from '../markup/walk.ts';
import type { Reader } from '../reading.ts';
import { parseXml } from './parse.ts';

/** Reads an SVG file: its texts, titles, descriptions and named shapes. */
export const readSvg: Reader = (source, reading) => readMarkup(parseXml(source), reading);
