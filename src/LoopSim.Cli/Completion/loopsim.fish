# Completion of loopsim for fish. This line in ~/.config/fish/config.fish turns it on in every new terminal:
#   loopsim completion fish | source
function __loopsim_complete
    loopsim complete fish (commandline --current-process --cut-at-cursor | string collect) 2>/dev/null
end
complete --command loopsim --no-files --arguments '(__loopsim_complete)'
