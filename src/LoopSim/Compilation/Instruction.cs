namespace LoopSim.Compilation;

/// <summary>What an instruction does with its rows; A to D are slots.</summary>
internal enum OpCode
{
    /// <summary>A.</summary>
    Copy,

    /// <summary>A + B.</summary>
    Add,

    /// <summary>A − B.</summary>
    Subtract,

    /// <summary>A · B.</summary>
    Multiply,

    /// <summary>A / B.</summary>
    Divide,

    /// <summary>−A.</summary>
    Negate,

    /// <summary>1 where A &lt; B, else 0; 0 where either is not a number, as every comparison is, NotEqual too.</summary>
    Less,

    /// <summary>1 where A &lt;= B, else 0.</summary>
    LessOrEqual,

    /// <summary>1 where A = B, else 0.</summary>
    Equal,

    /// <summary>1 where A is less or greater than B, else 0: also where either is not a number.</summary>
    NotEqual,

    /// <summary>1 where A and B are both not 0, else 0.</summary>
    And,

    /// <summary>1 where A or B is not 0, else 0.</summary>
    Or,

    /// <summary>1 where A is 0, else 0.</summary>
    Not,

    /// <summary>B where A is not 0, else C. Both were computed; the one not chosen does not matter, finite or not.</summary>
    Select,

    /// <summary>The smaller of A and B; not a number where one of them is.</summary>
    Min,

    /// <summary>The larger of A and B; not a number where one of them is.</summary>
    Max,

    /// <summary>Kernel number Index of the program, over A to D (−1: not used).</summary>
    Call,

    /// <summary>Lookup number Index of the program, at A.</summary>
    Lookup,

    /// <summary>Lookup number Index of the program, at the start of the step: a series that holds each value until the next one's time.</summary>
    Held,

    /// <summary>For each lane the slot that choice number Index of the program names for it.</summary>
    ChooseByLane,

    /// <summary>Draw number Index of the program, with parameters A to D; once a step, held through its stages.</summary>
    Draw,
}

/// <summary>One operation on rows of lanes: Result and A to D are slots, −1 where not used.</summary>
internal readonly record struct Instruction(OpCode Op, int Result, int A = -1, int B = -1, int C = -1, int D = -1, int Index = -1);
