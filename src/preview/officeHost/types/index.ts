import type { OfficeType } from "../wire/officeType";
import type { Targets } from "../wire/targets";
import { conditionalFormat, conditionalFormatCollection } from "./conditionalFormats";
import { conditionalFormatRule, conditionalRangeFill, conditionalRangeFont, conditionalRangeFormat, customConditionalFormat } from "./conditionalLooks";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./customXmlParts";
import { dataValidation } from "./dataValidation";
import { namedItem, namedItemCollection } from "./names";
import { pageBreak, pageBreakCollection } from "./pageBreaks";
import { headerFooter, headerFooterGroup, pageLayout } from "./pageLayout";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./rangeAreas";
import { rangeBorder, rangeBorderCollection } from "./rangeBorders";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./rangeFormat";
import { setting, settingCollection } from "./settings";
import { worksheetFreezePanes, worksheetProtection } from "./sheetProtection";
import { application, documentProperties, runtime, workbook, workbookProtection } from "./workbook";
import { workbookCreated } from "./workbookCreated";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheetCollection";

/** Every type of Office.js this host serves: the only list of what the add-in may use here. */
export const officeTypes: { readonly [K in keyof Targets]: OfficeType<Targets[K]> } = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  Runtime: runtime,
  DocumentProperties: documentProperties,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  SettingCollection: settingCollection,
  Setting: setting,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFont: rangeFont,
  RangeFill: rangeFill,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
};
