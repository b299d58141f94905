import type { Pictogram } from '../../../fields/pictograms.ts';

/** Each pictogram as one path, to be stroked, in a view box of 24 by 24. */
export const PICTOGRAM_PATHS: Record<Pictogram, string> = {
  choice: 'M12 21v-8M12 13 5 6M12 13l7-7M5 10V6h4M15 6h4v4',
  paths: 'M12 3v18M12 5h7l2 2-2 2h-7M12 11H5l-2 2 2 2h7M8 21h8',
  question: 'M4 4h16v12h-9l-4 4v-4H4zM10 8.5a2 2 0 1 1 2.7 1.8c-.5.2-.7.5-.7 1.2M12 13.6v.2',
  health: 'M9 4h6v5h5v6h-5v5H9v-5H4V9h5z',
  feelings: 'M12 20 4.5 12.2a4.7 4.7 0 0 1 7-6.2l.5.5.5-.5a4.7 4.7 0 0 1 7 6.2z',
  family:
    'M8 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM17 5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM4 20v-4a4 4 0 0 1 8 0v4M13.5 13.4A4 4 0 0 1 21 16v4',
  money: 'M3 7h18v10H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6 10v4M18 10v4',
  paper: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  bag: 'M5 8h14v12H5zM9 8V5h6v3M5 13h14M12 12v3',
  arrival: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v5M16 3v5M8 14h2M14 14h2M8 17h2',
  plan: 'M12 21v-9M12 13c0-4-3-6-7-6 0 4 3 6 7 6M12 10c0-4 2-6 7-6 0 4-3 6-7 6',
  warning: 'M12 3.5 21.5 20h-19zM12 10v4.5M12 17v.2',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5.7 5.7l3.9 3.9M14.4 14.4l3.9 3.9M18.3 5.7l-3.9 3.9M9.6 14.4l-3.9 3.9',
};
