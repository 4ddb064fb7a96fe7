# Completion of loopsim for PowerShell. This line in the file that $PROFILE names turns it on in every new terminal:
#   loopsim completion pwsh | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName loopsim -ScriptBlock {
    param($word, $ast, $cursor)
    $end = $cursor - $ast.Extent.StartOffset
    $line = $ast.ToString().PadRight($end).Substring(0, $end)
    $encoding = [Console]::OutputEncoding
    try {
        # By the environment, because not every PowerShell hands on an argument with quotes as it is.
        $env:LOOPSIM_LINE = $line
        [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false)
        loopsim complete pwsh | ForEach-Object {
            $item, $detail = $_ -split "`t", 2
            $text = if ($item -match '[^\w\-./\\:=~%+]') { "'" + $item.Replace("'", "''") + "'" } else { $item }
            [System.Management.Automation.CompletionResult]::new($text, $item, 'ParameterValue', $(if ($detail) { $detail } else { $item }))
        }
    } finally {
        [Console]::OutputEncoding = $encoding
        Remove-Item Env:LOOPSIM_LINE
    }
}
