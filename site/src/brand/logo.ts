/** The logo, 32 by 32, in strokes of 2: an A whose crossbar is the ground line, with roots below it. */
export const mark = {
  letter: 'M9 18 16 3.5 23 18M2 18h28',
  roots: 'M9 18c-1 3.2-2.6 6-6 8.6M23 18c1 3.2 2.6 6 6 8.6M16 18v11',
};

/** The roots that continue those of the logo in the soil at the foot of a page, 576 by 80, in strokes of 2. */
export const soilRoots =
  'M150 0c0 46-52 44-142 64M150 0c-2 42-46 46-68 62-6 5-8 9-8 12M150 0c3 30 3 50-2 78M152 44c2 12 6 16 12 22M150 0c6 40 56 42 96 48 92 8 146 6 316 14M228 45c20 6 30 14 34 26M330 55c50 6 90 10 128 20';
