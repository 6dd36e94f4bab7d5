/*
 * The Etch interface language.
 *
 * The parser is driven one header or statement at a time, so that a fault in one statement does not reach the next.
 * Words that are wrong in themselves (an unclosed string, a number with a leading zero) have tokens of their own:
 * they are reported as such and then stand for the right token, so that the statement around them is still understood.
 */
grammar Etch;

moduleHeader
    : MODULE dottedName SEMICOLON?
    ;

serviceHeader
    : annotation* SERVICE NAME OPEN_BRACE
    ;

statement
    : annotation* (constant | enumeration | composite | external | include | mixin | message)
    ;

constant
    : CONST type NAME EQUALS value
    ;

enumeration
    : ENUM NAME OPEN enumItem (COMMA enumItem)* CLOSE
    ;

enumItem
    : annotation* NAME
    ;

composite
    : (STRUCT | EXCEPTION) NAME OPEN (variable (COMMA variable)*)? CLOSE (EXTENDS type)?
    ;

external
    : EXTERN NAME
    ;

include
    : INCLUDE STRING_VALUE
    ;

mixin
    : MIXIN dottedName
    ;

message
    : type NAME OPEN (variable (COMMA variable)*)? CLOSE (THROWS dottedName (COMMA dottedName)*)?
    ;

/* A field or a parameter. */
variable
    : annotation* type NAME
    ;

type
    : (BOOLEAN | BYTE | SHORT | INT | LONG | FLOAT | DOUBLE | STRING | OBJECT | VOID | dottedName) dimension*
    ;

dimension
    : OPEN_ARRAY CLOSE_ARRAY
    ;

annotation
    : AT NAME (OPEN (value (COMMA value)*)? CLOSE)?
    ;

value
    : TRUE
    | FALSE
    | NULL
    | INTEGER
    | OCTAL
    | HEXADECIMAL
    | BINARY
    | DECIMAL
    | ILLEGAL_NUMBER
    | STRING_VALUE
    | dottedName
    ;

dottedName
    : NAME
    | DOTTED_NAME
    ;

BOOLEAN: 'boolean';
BYTE: 'byte';
CONST: 'const';
DOUBLE: 'double';
ENUM: 'enum';
EXCEPTION: 'exception';
EXTENDS: 'extends';
EXTERN: 'extern';
FALSE: 'false';
FLOAT: 'float';
INCLUDE: 'include';
INT: 'int';
LONG: 'long';
MIXIN: 'mixin';
MODULE: 'module';
NULL: 'null';
OBJECT: 'object';
SERVICE: 'service';
SHORT: 'short';
STRING: 'string';
STRUCT: 'struct';
THROWS: 'throws';
TRUE: 'true';
VOID: 'void';

AT: '@';
COMMA: ',';
EQUALS: '=';
SEMICOLON: ';';
OPEN: '(';
CLOSE: ')';
OPEN_BRACE: '{';
CLOSE_BRACE: '}';
OPEN_ARRAY: '[';
CLOSE_ARRAY: ']';

/* One token, so that no blank can stand inside and words of the language are names after a dot. */
DOTTED_NAME: PLAIN_NAME ('.' PLAIN_NAME)+;
NAME: PLAIN_NAME;

INTEGER: SIGNED;
OCTAL: '0' [0-7]+;
HEXADECIMAL: '0' [xX] HEX_DIGIT+;
BINARY: '0' [bB] [01]+;
DECIMAL
    : SIGNED '.' [0-9]* EXPONENT?
    | '-'? '.' [0-9]+ EXPONENT?
    | SIGNED EXPONENT
    ;

STRING_VALUE: '"' (~["\\\r\n] | '\\' ["\\rnt] | '\\u' HEX_DIGIT HEX_DIGIT HEX_DIGIT HEX_DIGIT)* '"';

/* Whatever starts like a name, a number or a string, when it is longer than a right one. */
ILLEGAL_NAME: ODD_START (ODD_PART | '.' ODD_START)*;
ILLEGAL_NUMBER: [+\-]? '.'? [0-9] ([0-9A-Za-z_.] | [eE] [+\-])*;
ILLEGAL_STRING: '"' (~["\\\r\n] | '\\' ~[\r\n])* '\\'? '"'?;
SINGLE_QUOTED: '\'' ~['\r\n]+ '\'';

LINE_COMMENT: ('//' | '#') ~[\r\n]* -> channel(HIDDEN);
BLOCK_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'+ '/' -> channel(HIDDEN);
UNCLOSED_COMMENT: '/*' (~'*' | '*'+ ~[*/])* '*'* -> channel(HIDDEN);
BLANKS: [ \t\r\n\f]+ -> skip;
ILLEGAL_CHARACTER: . -> channel(HIDDEN);

fragment PLAIN_NAME: [A-Za-z] [A-Za-z0-9_]*;
fragment SIGNED: '-'? ('0' | [1-9] [0-9]*);
fragment EXPONENT: [eE] '-'? ('0' | [1-9] [0-9]*);
fragment HEX_DIGIT: [0-9a-fA-F];
fragment ODD_START: [A-Za-z_$] | [\u00aa-\ud7ff] | [\ud800-\udfff] | [\uf900-\ufffd];
fragment ODD_PART: ODD_START | [0-9];
