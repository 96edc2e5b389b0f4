// The system's libxlsxwriter, with what Swift cannot say by itself.
#ifndef DIEMTIN_CXLSXWRITER_SHIMS_H
#define DIEMTIN_CXLSXWRITER_SHIMS_H

#include <stddef.h>
#include <xlsxwriter.h>

// Sets the drop-down of the cells from row `first` to row `last` of a column. `values` ends with NULL and may be NULL
// itself: then `range` is a formula that names the cells that hold the values. libxlsxwriter copies every text, though
// its fields are not const.
static inline lxw_error cxlsxwriter_drop_down(lxw_worksheet *sheet, lxw_col_t column, lxw_row_t first, lxw_row_t last,
                                              const char *const *values, const char *range, const char *title,
                                              const char *message) {
    lxw_data_validation validation = {0};
    validation.validate = values ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_list = (char **)values;
    validation.value_formula = (char *)range;
    validation.error_title = (char *)title;
    validation.error_message = (char *)message;
    return worksheet_data_validation_range(sheet, first, column, last, column, &validation);
}

// Sets the time that the document says it was made at, in seconds since 1970. At 0 libxlsxwriter takes the clock's.
static inline lxw_error cxlsxwriter_set_created(lxw_workbook *workbook, time_t created) {
    lxw_doc_properties properties = {.created = created};
    return workbook_set_properties(workbook, &properties);
}

// Makes a workbook whose temporary files lie in `folder`.
static inline lxw_workbook *cxlsxwriter_new(const char *path, const char *folder) {
    lxw_workbook_options options = {.tmpdir = (char *)folder, .use_zip64 = LXW_FALSE};
    return workbook_new_opt(path, &options);
}

#endif
