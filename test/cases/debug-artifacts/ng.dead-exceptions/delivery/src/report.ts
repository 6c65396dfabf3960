// export interface ReportItem extends Item<string> {};

export type Items = Item[];
