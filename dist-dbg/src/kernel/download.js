export function defineDownload(download) {
    return download;
}
//# sourceMappingURL=download.js.map