-- Lets a preformatted block of class "openxml" through to Word as it is: the head and foot of the document.
function CodeBlock(block)
  if block.classes[1] == 'openxml' then
    return pandoc.RawBlock('openxml', block.text)
  end
end
