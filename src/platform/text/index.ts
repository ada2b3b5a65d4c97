export {
  formatDate,
  formatDateTime,
  formatDuration,
  formatMoney,
  formatNumber,
  formatTime,
  longDate,
  moneyInWords,
  numberInWords,
} from './format.ts'
export { isLanguage, type Language, languages, messages, type Text } from './language.ts'
export { maskIdNumber, maskName, maskSpokenNumbers } from './mask.ts'
export { compareNames, compareVietnamese, deepNfc, fold, isStorable, nameParts, nfc } from './vietnamese.ts'
